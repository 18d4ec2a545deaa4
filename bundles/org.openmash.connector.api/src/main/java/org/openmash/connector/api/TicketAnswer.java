package org.openmash.connector.api;

import java.util.Objects;

/**
 * The answer to a ticket that a connector gave with {@link Answer.ExpectedBy}.
 *
 * @param ticket that ticket
 * @param answer what the agency says now
 */
public record TicketAnswer(String ticket, Answer<Fact> answer) {
    public TicketAnswer {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public String toString() {
        return "TicketAnswer[•••]";
    }
}
