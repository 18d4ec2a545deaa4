package org.openmash.core.internal.consultation;

import java.util.Optional;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.consultation.Consultation;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.api.store.ConsultationStore;
import org.openmash.core.internal.room.Checks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Links a contact to the consultation whose number it quotes. The link is the sender's own word: nothing is matched on
 * what was said. Works inside the caller's transaction.
 */
@Component(service = Quoting.class)
public final class Quoting {

    private final ConsultationStore consultations;

    @Activate
    public Quoting(@Reference ConsultationStore consultations) {
        this.consultations = consultations;
    }

    /**
     * The consultation of that number; empty when no number is given.
     *
     * @throws org.openmash.core.api.InvalidRequest when there is no such number in the area
     */
    public Optional<ConsultationId> named(String area, String reference) {
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        Consultation found = Checks.found(
                "consultation",
                consultations.byReference(area, reference),
                "is not the number of a consultation of this area; check it, or leave it out");
        return Optional.of(found.id());
    }

    public void quote(ConsultationId id, Registered contact) {
        consultations.quote(id, contact.contactId(), contact.caseId());
    }
}
