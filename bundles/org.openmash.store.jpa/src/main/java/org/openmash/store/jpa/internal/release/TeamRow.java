package org.openmash.store.jpa.internal.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.release.Team;

/** A team with an inbox, in the table {@code team}. */
@Entity
@Table(name = "team")
public class TeamRow {

    @Id
    private String id;

    @Column(name = "team_name")
    private String name;

    private String recipient;

    private String area;

    protected TeamRow() {}

    TeamRow(Team team) {
        id = team.id();
        name = team.name();
        recipient = team.recipient();
        area = team.area();
    }

    Team team() {
        return new Team(id, name, recipient, area);
    }
}
