package org.bianmin.architecture.broken.doors;

import org.bianmin.architecture.broken.content.ContentThatCallsADoor;

/** Uses what its room does not say. */
final class DoorThatCallsContent {
    ContentThatCallsADoor content;
}
