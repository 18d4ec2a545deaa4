package org.openmash.core.internal.fake;

import java.util.List;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.AreaHosting;
import org.openmash.core.api.area.MemberView;
import org.openmash.core.api.area.Setting;

/** Counts how often it was told to look again, and says of each agency that it is there. */
public final class SettlingHost implements AreaHosting {

    public int settled;

    @Override
    public void settle() {
        settled++;
    }

    @Override
    public List<MemberView> members(Area area) {
        return area.agencies().stream()
                .map(m -> new MemberView(m.agency(), m.name(), m.kind(), true, "is there"))
                .toList();
    }

    @Override
    public List<Setting> settings(String kind) {
        return kind.equals("probation")
                ? List.of(
                        new Setting(
                                "allowed.hosts", "Allowed hosts", "host:port that the hub may call", true, false, ""),
                        new Setting("secret.token", "Token", "file:/path or env:NAME", true, true, ""),
                        new Setting("probation.url", "Search service", "Base URL", true, false, ""))
                : List.of();
    }
}
