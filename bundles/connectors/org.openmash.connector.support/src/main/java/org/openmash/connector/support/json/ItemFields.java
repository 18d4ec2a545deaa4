package org.openmash.connector.support.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.ReleaseTerms;

/** Reads the fields every JSON agency sends with an item: id, itemType, text, handling, eventDate, release. */
public final class ItemFields {

    private ItemFields() {}

    /**
     * Begins the fact that the node describes.
     *
     * @param usualType record type when the agency names none
     * @param carefulCode handling code when the agency names none: the most careful one of the descriptor
     */
    public static Fact.Builder fact(JsonNode item, String recordId, String usualType, String carefulCode)
            throws ConnectorFault {
        String type = Json.text(item, "itemType");
        String code = Json.text(item, "handling");
        Fact.Builder fact = Fact.of(
                        Json.need(item, "id"), recordId, type.isBlank() ? usualType : type, Json.need(item, "text"))
                .handling(code.isBlank() ? carefulCode : code);
        PartialDates.parse(Json.text(item, "eventDate")).ifPresent(fact::on);
        release(item).forEach(fact::release);
        return fact;
    }

    private static List<ReleaseTerm> release(JsonNode item) throws ConnectorFault {
        List<ReleaseTerm> terms = new ArrayList<>();
        for (JsonNode entry : Json.objects(item, "release")) {
            terms.add(ReleaseTerms.term(
                    Json.text(entry, "to"),
                    Json.text(entry, "mode"),
                    Json.text(entry, "wording"),
                    Json.text(entry, "condition")));
        }
        return terms;
    }
}
