package org.openmash.access.internal.start;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.internal.AccessConfig;
import org.openmash.access.internal.accounts.FirstPassword;
import org.openmash.access.internal.accounts.UserBook;
import org.openmash.access.internal.place.DataFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a hub once when it starts. Immediate since nobody asks for it. The demonstration is refused where HTTP can be
 * reached from elsewhere, and in a hub that has users of its own: its password is known to everybody.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = AccessConfig.PID)
public final class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    @Activate
    public FirstStart(
            @Reference UserBook book,
            @Reference DemoSeed seed,
            @Reference DemoFile demo,
            @Reference HttpAddress address,
            AccessConfig config) {
        Optional<DemoPlan> plan = demo.plan();
        if (plan.isPresent()) {
            demonstrate(book, seed, plan.get(), address);
        } else {
            FirstPassword file = new FirstPassword(DataFolder.of(config.dataFolder()));
            // the one line that a person must see, on the console that started the hub and never in a log
            new FirstAdministrator(book, file).makeIfAlone(config.firstArea(), System.out::println);
        }
    }

    private static void demonstrate(UserBook book, DemoSeed seed, DemoPlan plan, HttpAddress address) {
        if (!address.loopback()) {
            LOG.error(
                    "no demonstration: {} must be a loopback address in etc/{}.cfg, or remove etc/{}.cfg",
                    HttpAddress.HOST,
                    HttpAddress.PID,
                    DemoPlan.PID);
        } else if (!plan.userNames().containsAll(userNames(book))) {
            LOG.error("no demonstration: this hub has users of its own; remove etc/{}.cfg", DemoPlan.PID);
        } else {
            seed.plant(plan);
            LOG.info("the people, teams and desks of the demonstration are there");
        }
    }

    private static Set<String> userNames(UserBook book) {
        return book.inTransaction(() -> book.accounts().all().stream()
                .map(user -> user.user().userName())
                .collect(Collectors.toSet()));
    }
}
