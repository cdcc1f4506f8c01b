package org.bianmin.doors.functions.jobs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a scheduler or a person sends to a job. Schedulers send events of many shapes; what is not known here is passed over, above
 * all who somebody says to be: the log has who was authenticated.
 *
 * @param month such as {@code 2026-10}; the month before this one if null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record JobRequest(String month) {}
