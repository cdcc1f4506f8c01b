package org.bianmin.doors.counter;

import org.bianmin.domain.publication.StoredPublication;
import org.bianmin.ground.text.Text;

/** A publication on the list. */
public record PublicationRow(StoredPublication publication, Text unit, String at) {}
