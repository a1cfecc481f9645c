import './baseline/baseline.texts.js';
import './import/import.texts.js';
import './notice/notice.texts.js';
import './requirement/requirement.texts.js';
import './round/round.texts.js';
import './thread/thread.texts.js';
