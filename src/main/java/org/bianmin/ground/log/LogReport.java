package org.bianmin.ground.log;

/**
 * What a verification came to.
 *
 * @param entries how many have their place in the tree
 * @param head the line of the last head; null where there is none
 * @param findings how many; 0 if all is as it was signed
 */
public record LogReport(long entries, String head, long findings) {

    public boolean isSound() {
        return findings == 0;
    }
}
