import './requirement/requirement.texts.js';
