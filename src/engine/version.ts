/** Version of what computes, told beside every result. */
export const ENGINE_VERSION = '0.1.0';
