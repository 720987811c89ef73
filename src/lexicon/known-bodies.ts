/** Bodies that the whole world knows by one word, and nobody's surname. */
export const KNOWN_BODIES =
  "airbus airbnb boeing citibank citigroup facebook fatah gazprom google greenpeace hamas hezbollah honda hyundai instagram intel " +
  "interpol microsoft nestle netflix nissan nokia opec oxfam pfizer politico rosneft samsung sony taliban tiktok toyota twitter " +
  "unicef volkswagen walmart wal-mart whatsapp wikileaks wikipedia youtube";
