/** The language of the stories: adventures name none yet, and the parser understands English. */
export const storyLanguage = 'en';
