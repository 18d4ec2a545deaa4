package org.openmash.store.jpa.internal.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.store.jpa.internal.base.Json;

/** One clock of a case in the table {@code case_clock}, with what was told about it. */
@Entity
@Table(name = "case_clock")
public class ClockRow {

    static final int NOTHING = 0;
    static final int HALF = 1;
    static final int OVER = 2;

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    @Column(name = "rule_id")
    private String rule;

    private String agency;

    @Column(name = "round_no")
    private int round;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "half_at")
    private Instant halfAt;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    @Column(name = "is_open")
    private boolean open;

    private int told;

    private String document;

    protected ClockRow() {}

    ClockRow(CaseClock clock) {
        id = HexId.random();
        caseId = clock.caseId().value();
        rule = clock.rule();
        agency = agency(clock);
        round = clock.round();
        fill(clock);
    }

    /** The same clock, reckoned anew; another due time is told again. */
    final void fill(CaseClock clock) {
        told = clock.dueAt().equals(dueAt) ? told : NOTHING;
        area = clock.area();
        dueAt = clock.dueAt();
        halfAt = clock.halfAt();
        pausedUntil = clock.pausedUntil().orElse(null);
        open = clock.open();
        document = Json.write(clock);
    }

    boolean of(CaseClock clock) {
        return rule.equals(clock.rule()) && agency.equals(agency(clock)) && round == clock.round();
    }

    public CaseClock clock() {
        return Json.read(document, CaseClock.class);
    }

    static String agency(CaseClock clock) {
        return clock.agency().map(AgencyId::value).orElse("-");
    }
}
