package org.xingping.exchange;

/**
 * One file in a package; its bytes lie there as they are.
 *
 * @param size in bytes
 * @param crc CRC-32 of the bytes, as zip has it
 * @param offset where its header begins in the package
 */
record Part(String name, long size, int crc, long offset) {
    /** Where its bytes begin. */
    long data() {
        return offset + Profile.HEADER + name.length();
    }

    /** Where the next one begins. */
    long end() {
        return data() + size;
    }
}
