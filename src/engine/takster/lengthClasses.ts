/** Upper end of each length class, minutes: the length a consultation in the class is reckoned as. */
export const LENGTH_CLASSES = [20, 25, 30, 35, 40, 45, 50] as const;
