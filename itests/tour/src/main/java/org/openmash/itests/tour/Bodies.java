package org.openmash.itests.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people send to the hub, in the shapes that plays, tests and benches share; fields can be changed. */
public final class Bodies {

    private Bodies() {}

    /** Lawful basis: the public task, asked without consent and without telling a parent. */
    public static Map<String, Object> basis(String necessity) {
        Map<String, Object> basis = new LinkedHashMap<>();
        basis.put("article6", "6(1)(e)");
        basis.put("article9", "9(2)(g)");
        basis.put("withoutConsent", "c");
        basis.put("necessity", necessity);
        basis.put("parentInformed", false);
        basis.put("parentNote", "telling a parent now could raise the risk");
        basis.put("serviceAgreement", false);
        return basis;
    }

    /** What a desk answers; no items where it holds nothing. */
    public static Map<String, Object> deskAnswer(List<Map<String, Object>> items) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("state", items.isEmpty() ? "holds-nothing" : "answered");
        answer.put("reason", "");
        answer.put("expectedAt", null);
        answer.put("items", items);
        answer.put("minutes", 4);
        return answer;
    }

    public static Map<String, Object> decision(int level, String outcome, String rationale) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("level", level);
        decision.put("outcomes", List.of(outcome));
        decision.put("need", "");
        decision.put("factors", List.of());
        decision.put("rationale", rationale);
        decision.put("mattered", List.of());
        decision.put("acknowledgedMissing", true);
        decision.put("minutes", 12);
        return decision;
    }
}
