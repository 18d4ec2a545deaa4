package org.openmash.core.internal.contact;

import java.util.Optional;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way in for agencies' notices: each once, durable when the receipt says so, refused with field and mend. */
@Component(service = NoticeIntake.class)
public final class NoticeIntake {

    private final Gate gate;
    private final Registrar registrar;
    private final ContactStore contacts;

    @Activate
    public NoticeIntake(@Reference Gate gate, @Reference Registrar registrar, @Reference ContactStore contacts) {
        this.gate = gate;
        this.registrar = registrar;
        this.contacts = contacts;
    }

    public Receipt take(AgencyId agency, String area, Notice notice) {
        Caller hub = Caller.hub(agency, area);
        try {
            String key = NoticeForm.key(agency, notice);
            NewContact contact = NoticeForm.contact(agency, area, notice);
            Target target = Target.of("contact", "", ContactRules.area(area)).ownedBy(agency);
            return Once.despiteRaces(
                    () -> gate.enter(hub, Action.CONTACT_REGISTER, Door.to(target), t -> takeOnce(hub, contact, key)));
        } catch (InvalidRequest wrong) {
            return new Receipt(Outcome.REJECTED, words(wrong));
        } catch (NotPermitted denied) {
            return new Receipt(Outcome.REJECTED, "agency: " + denied.getMessage());
        } catch (Unavailable away) {
            return new Receipt(Outcome.NOT_NOW, away.getMessage());
        }
    }

    private Receipt takeOnce(Caller hub, NewContact contact, String key) {
        if (contacts.byAgencyNotice(key).isPresent()) {
            return new Receipt(Outcome.DUPLICATE, "");
        }
        registrar.register(hub, contact, Optional.of(key));
        return new Receipt(Outcome.TAKEN, "");
    }

    /** The fields as a notice names them. */
    private static String words(InvalidRequest wrong) {
        return wrong.getMessage().replaceFirst("^receivedAt:", "sentAt:");
    }
}
