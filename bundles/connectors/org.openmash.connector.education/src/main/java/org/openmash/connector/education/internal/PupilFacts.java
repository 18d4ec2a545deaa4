package org.openmash.connector.education.internal;

import static org.openmash.connector.support.Elements.below;
import static org.openmash.connector.support.Elements.children;
import static org.openmash.connector.support.Elements.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.ReleaseTerms;
import org.openmash.connector.support.XmlFault;
import org.w3c.dom.Element;

/** What a transfer file says about one person: the school's items, attendance, schools attended. */
final class PupilFacts {

    private static final String TYPE = "education";
    private static final String MOST_CAREFUL_CODE = "restricted";

    private PupilFacts() {}

    static List<Fact> of(Element pupil, String recordId) throws XmlFault {
        List<Fact> facts = new ArrayList<>(items(pupil, recordId));
        for (Element year : below(pupil, "Attendance", "YearData")) {
            facts.add(attendance(year, recordId));
        }
        return facts;
    }

    /** First day at a school of the file's history. */
    static Optional<PartialDate> entered(Element pupil) {
        return below(pupil, "SchoolHistory", "School").stream()
                .flatMap(s -> PartialDates.parse(text(s, "EntryDate")).stream())
                .min(Comparator.comparing(PartialDate::date));
    }

    static List<Fact> items(Element person, String recordId) throws XmlFault {
        List<Fact> facts = new ArrayList<>();
        for (Element item : below(person, "Items", "Item")) {
            facts.add(item(item, recordId));
        }
        return facts;
    }

    private static Fact item(Element item, String recordId) throws XmlFault {
        String id = item.getAttribute("id");
        String text = text(item, "Text");
        if (id.isEmpty() || text.isEmpty()) {
            throw new XmlFault("mash:Item", "give an id and a mash:Text");
        }
        String type = item.getAttribute("itemType");
        String code = item.getAttribute("handling");
        Fact.Builder fact = Fact.of(id, recordId, type.isEmpty() ? TYPE : type, text)
                .handling(code.isEmpty() ? MOST_CAREFUL_CODE : code);
        PartialDates.parse(item.getAttribute("eventDate")).ifPresent(fact::on);
        for (Element release : children(item, "Release")) {
            fact.release(term(release));
        }
        return fact.build();
    }

    private static ReleaseTerm term(Element release) throws XmlFault {
        try {
            return ReleaseTerms.term(
                    release.getAttribute("to"),
                    release.getAttribute("mode"),
                    release.getTextContent().strip(),
                    release.getAttribute("condition"));
        } catch (ConnectorFault e) {
            throw new XmlFault("mash:Release", e.getMessage());
        }
    }

    private static Fact attendance(Element year, String recordId) {
        String label = text(year, "Year");
        Fact.Builder fact = Fact.of(
                        recordId + "-attendance-" + label,
                        recordId,
                        TYPE,
                        "Attendance in the school year " + label + ": " + text(year, "SessionsAttended") + " of "
                                + text(year, "SessionsPossible") + " sessions")
                .handling("need");
        PartialDates.parse(label).ifPresent(fact::on);
        return fact.build();
    }
}
