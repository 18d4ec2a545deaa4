package org.openmash.hosting.internal.call;

import java.util.Set;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.research.AskTrouble;

/** What one candidate, fact or notice must keep to. */
final class ElementRules {

    private ElementRules() {}

    static void candidate(String at, Candidate candidate) throws ConnectorFault {
        Limits.id(at + ".recordId", candidate.recordId());
        Limits.length(at + ".system", candidate.system(), Limits.ID);
        Limits.length(at + ".contact", candidate.contact(), Limits.WORDS);
        person(at + ".person", candidate.person());
    }

    static void fact(String at, Fact fact, AgencyCard card, Set<String> records) throws ConnectorFault {
        Limits.id(at + ".externalId", fact.externalId());
        Limits.id(at + ".recordId", fact.recordId());
        if (!records.isEmpty() && !records.contains(fact.recordId())) {
            throw Trouble.fault(
                    Kind.BAD_ANSWER, AskTrouble.OTHER_RECORDS, at + ".recordId: is none of the confirmed records");
        }
        if (card.recordType(fact.recordType()).isEmpty()) {
            throw Limits.bad(at + ".recordType: is not in the agency's descriptor");
        }
        if (!fact.handlingCode().isBlank() && !card.handlingCodes().containsKey(fact.handlingCode())) {
            throw Limits.bad(at + ".handlingCode: is not in the agency's descriptor");
        }
        Limits.length(at + ".system", fact.system(), Limits.ID);
        Limits.length(at + ".text", fact.text(), Limits.TEXT);
        Limits.size(at + ".releaseTerms", fact.releaseTerms().size(), Limits.LIST);
        for (ReleaseTerm term : fact.releaseTerms()) {
            Limits.id(at + ".releaseTerms.recipient", term.recipient());
            Limits.length(at + ".releaseTerms.wording", term.wording(), Limits.TEXT);
            Limits.length(at + ".releaseTerms.condition", term.condition(), Limits.ID);
        }
    }

    static void notice(Notice notice) throws ConnectorFault {
        Limits.id("externalId", notice.externalId());
        Limits.length("incidentRef", notice.incidentRef(), Limits.ID);
        Limits.length("grade", notice.grade(), Limits.ID);
        Limits.length("reporter", notice.reporter(), Limits.WORDS);
        Limits.length("concern", notice.concern(), Limits.ID);
        Limits.length("narrative", notice.narrative(), Limits.TEXT);
        Limits.size("people", notice.people().size(), Limits.LIST);
        Limits.size("earlierNotices", notice.earlierNotices().size(), Limits.LIST);
        for (String line : notice.earlierNotices()) {
            Limits.length("earlierNotices", line, Limits.WORDS);
        }
        for (int i = 0; i < notice.people().size(); i++) {
            Limits.length("people[" + i + "].role", notice.people().get(i).role(), Limits.ID);
            person("people[" + i + "].person", notice.people().get(i).person());
        }
    }

    private static void person(String at, PersonDetails person) throws ConnectorFault {
        Limits.size(at + ".names", person.names().size(), Limits.LIST);
        Limits.size(at + ".identifiers", person.identifiers().size(), Limits.LIST);
        Limits.size(at + ".addresses", person.addresses().size(), Limits.LIST);
        Limits.size(at + ".phones", person.phones().size(), Limits.LIST);
        Limits.size(at + ".relatedNames", person.relatedNames().size(), Limits.LIST);
        for (PersonName name : person.names()) {
            Limits.length(at + ".names", name.full(), Limits.ID);
        }
        for (Identifier identifier : person.identifiers()) {
            Limits.length(at + ".identifiers", identifier.scheme() + identifier.value(), Limits.ID);
        }
        for (PostalAddress address : person.addresses()) {
            Limits.length(at + ".addresses", address.text() + address.postcode() + address.uprn(), Limits.WORDS);
        }
        for (String phone : person.phones()) {
            Limits.length(at + ".phones", phone, Limits.ID);
        }
        for (String name : person.relatedNames()) {
            Limits.length(at + ".relatedNames", name, Limits.ID);
        }
    }
}
