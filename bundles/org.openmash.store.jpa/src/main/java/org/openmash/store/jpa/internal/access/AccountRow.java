package org.openmash.store.jpa.internal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.store.jpa.internal.base.Json;

/** A user account in the table {@code account}. */
@Entity
@Table(name = "account")
public class AccountRow {

    @Id
    private String id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "full_name")
    private String name;

    private String employer;

    @Column(name = "room_roles")
    private String roles;

    private String areas;

    private String teams;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    protected AccountRow() {}

    AccountRow(StoredUser stored) {
        NewUser user = stored.user();
        id = stored.id().value();
        userName = user.userName();
        name = user.name();
        employer = user.employer().value();
        roles = Json.writeSet(user.roles().stream().map(RoomRole::name).toList());
        areas = Json.writeSet(user.areas());
        teams = Json.writeSet(user.teams());
        passwordHash = stored.passwordHash();
        enabled = stored.enabled();
    }

    StoredUser user() {
        NewUser user = new NewUser(
                userName,
                name,
                new AgencyId(employer),
                Json.words(roles).stream().map(RoomRole::valueOf).collect(Collectors.toSet()),
                Json.wordSet(areas),
                Json.wordSet(teams));
        return new StoredUser(new UserId(id), user, passwordHash, enabled);
    }
}
