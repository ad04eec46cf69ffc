/** What stands where an end would, of what has none. */
export const GOES_ON = /^(?:至今|今|迄今|现在|目前|长期(?:有效)?|永久|无(?:固定)?期限|present|now|ongoing|current)$/iu;
