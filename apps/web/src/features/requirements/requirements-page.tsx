import { getRouteApi } from '@tanstack/react-router';
import { Loaded } from '../../ui/states.js';
import { Reading } from './reading.js';
import { RequirementKeysProvider } from './requirement-keys.js';
import { useRequirementsFrame } from './requirement-queries.js';
import { WithDrafts } from '../../ui/with-drafts.js';

const route = getRouteApi('/u/$slug/krav');

/** The requirements of a procurement: chapters, list, and the one that is read, with its threads. */
export function RequirementsPage() {
  const { slug } = route.useParams();
  const frame = useRequirementsFrame(slug);
  return (
    <Loaded query={frame} height={600} page>
      {({ procurementBySlug: procurement }) => (
        <WithDrafts procurement={procurement}>
          <RequirementKeysProvider>
            <Reading procurement={procurement} />
          </RequirementKeysProvider>
        </WithDrafts>
      )}
    </Loaded>
  );
}
