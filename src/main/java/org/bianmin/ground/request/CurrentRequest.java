package org.bianmin.ground.request;

import java.util.Optional;

/** The request that the calling thread is answering. Everything is empty where there is none: at the start, in a command. */
public interface CurrentRequest {

    /** Its number: stands in every line of the log, in the operation log, in the answer, and on pages that speak of trouble. */
    Optional<String> id();

    /** The address of who sent it, such as {@code 203.0.113.7}. Personal data: to be counted under a keyed hash, never logged. */
    Optional<String> address();

    /** Who sent it, as far as that has been proved: {@code schedule} or {@code operator}, whose token came with it. */
    Optional<String> actor();
}
