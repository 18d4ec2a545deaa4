package org.openmash.core.api.attachment;

/** A file with its content; for downloading only, never shown as a page. The array is the receiver's own. */
public record OpenedAttachment(String name, FileKind kind, byte[] content) {
    @Override
    public String toString() {
        return "OpenedAttachment[" + kind + "]";
    }
}
