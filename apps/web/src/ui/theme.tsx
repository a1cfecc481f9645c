import { createTheme, MantineProvider, type MantineColorsTuple } from '@mantine/core';
import type { ReactNode } from 'react';
import { BLUE_SCALE, INK, LINE_STRONG, RED_SCALE } from './colours.js';
import './mantine.css';
import './page.css';

const scale = (colours: readonly [string, string, string, string, string, string, string, string, string, string]): MantineColorsTuple => [...colours];

const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 7,
  black: INK,
  colors: { blue: scale(BLUE_SCALE), red: scale(RED_SCALE) },
  fontFamily: '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace',
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Named, not imported: a page bears the weight of the components that it uses itself.
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 600 } } },
    Input: { styles: { input: { color: INK, fontSize: 16 } } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      styles: { label: { fontWeight: 600, marginBottom: 2, fontSize: 15 }, description: { color: 'var(--sk-ink-soft)', fontSize: 14 }, error: { color: 'var(--sk-red)', fontSize: 14, fontWeight: 600 } },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { autosize: false, rows: 4 } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    Checkbox: { styles: { input: { borderColor: LINE_STRONG }, label: { fontSize: 16 } } },
    Radio: { styles: { radio: { borderColor: LINE_STRONG }, label: { fontSize: 16 }, description: { color: 'var(--sk-ink-soft)', fontSize: 14 } } },
  },
});

/** The product's look, around everything that is drawn. Light only: the colour triples are measured on white. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
