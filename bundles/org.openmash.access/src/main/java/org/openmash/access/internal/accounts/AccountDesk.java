package org.openmash.access.internal.accounts;

import java.util.Arrays;
import java.util.Optional;
import org.openmash.access.internal.AccessConfig;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The door to accounts. Keeps its sessions' rules when configuration changes, so that nobody above it is rebuilt. */
@Component(service = Accounts.class, configurationPid = AccessConfig.PID)
@Designate(ocd = AccessConfig.class)
public final class AccountDesk implements Accounts {

    private final SignIn signIn;
    private final Sessions sessions;
    private final AccountKeeping keeping;

    @Activate
    public AccountDesk(@Reference UserBook book, @Reference Policy policy, AccessConfig config) {
        this(book, policy, SessionRules.from(config), DataFolder.of(config.dataFolder()));
    }

    AccountDesk(UserBook book, Policy policy, SessionRules rules, DataFolder folder) {
        sessions = new Sessions(book, rules);
        signIn = new SignIn(book, sessions);
        keeping = new AccountKeeping(book, policy, new FirstPassword(folder));
    }

    @Modified
    void modified(AccessConfig config) {
        sessions.obey(SessionRules.from(config));
    }

    @Override
    public SignedIn signIn(String userName, char[] password, String remote) {
        try {
            return signIn.attempt(userName, password, remote);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public Optional<Caller> caller(String token, Optional<Purpose> purpose) {
        return sessions.caller(token, purpose);
    }

    @Override
    public boolean csrfMatches(String token, String csrf) {
        return sessions.csrfMatches(token, csrf);
    }

    @Override
    public Optional<String> csrf(String token) {
        return sessions.csrf(token);
    }

    @Override
    public void signOut(String token) {
        sessions.end(token);
    }

    @Override
    public String create(Caller caller, NewUser user) {
        return keeping.create(caller, user);
    }

    @Override
    public void changePassword(Caller caller, char[] before, char[] after) {
        try {
            keeping.changePassword(caller, before, after);
        } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(after, '\0');
        }
    }
}
