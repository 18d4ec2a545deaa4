package org.openmash.connector.support;

/** An XML document that cannot be taken; says which field and how to mend it. */
public final class XmlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String mend;

    /**
     * @param field element or line
     * @param mend what to change, without the content of the field
     */
    public XmlFault(String field, String mend) {
        super(field + ": " + mend);
        this.field = field;
        this.mend = mend;
    }

    public String field() {
        return field;
    }

    public String mend() {
        return mend;
    }
}
