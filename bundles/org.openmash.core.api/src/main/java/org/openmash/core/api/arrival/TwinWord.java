package org.openmash.core.api.arrival;

import org.openmash.core.api.ContactId;

/**
 * A person's word on two messages.
 *
 * @param same whether they tell of one incident
 * @param reason why; mandatory
 */
public record TwinWord(ContactId earlier, ContactId later, boolean same, String reason) {
    @Override
    public String toString() {
        return "TwinWord[" + same + "]";
    }
}
