import './requirement/requirement.texts.js';
import './round/round.texts.js';
import './thread/thread.texts.js';
