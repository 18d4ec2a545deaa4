package org.openmash.core.api.attachment;

/** Kinds of file that the hub takes, told by their content. */
public enum FileKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TEXT("text/plain"),
    EMAIL("message/rfc822"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
