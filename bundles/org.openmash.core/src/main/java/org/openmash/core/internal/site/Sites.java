package org.openmash.core.internal.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.SiteStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.reckoning.ClockBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which site of an agency a child belongs to, and whose queue that is. Thread-safe. */
@Component(service = Sites.class)
public final class Sites {

    /** Schemes under which a subject carries the code of its own school or practice. */
    private static final Set<String> SCHEMES = Set.of("site", "urn", "ods");

    private final SiteStore sites;
    private final AccountStore accounts;
    private final Areas areas;
    private final ClockBook clocks;

    @Activate
    public Sites(
            @Reference SiteStore sites,
            @Reference AccountStore accounts,
            @Reference Areas areas,
            @Reference ClockBook clocks) {
        this.sites = sites;
        this.accounts = accounts;
        this.areas = areas;
        this.clocks = clocks;
    }

    /**
     * The own site of the first of these people who has one: by the code among the identifiers, else by the postcode
     * district when exactly one site serves it.
     */
    public Optional<String> own(AgencyId agency, String area, List<PersonDetails> people) {
        List<AgencySite> all = sites.of(agency, area);
        Optional<AgencySite> byCode =
                people.stream().flatMap(p -> byCode(all, p).stream()).findFirst();
        return byCode.or(() -> people.stream()
                        .flatMap(p -> byDistrict(all, p).stream())
                        .findFirst())
                .map(AgencySite::id);
    }

    /**
     * When the return of a site is due. A site that keeps a calendar of its own begins to count when it opens next; red
     * waits for nobody, and counts from asking.
     */
    public Instant due(AgencyId agency, String area, Optional<String> site, Rating rating, Instant askedAt) {
        Instant start = site.filter(id -> rating != Rating.RED)
                .flatMap(id -> sites.find(agency, area, id))
                .flatMap(known -> areas.hours(area, known.calendar()))
                .map(hours -> hours.openFrom(askedAt))
                .orElse(askedAt);
        return clocks.returnDue(area, agency, rating, start);
    }

    /**
     * Which requests of the agency belong into this caller's queue, by the site asked (empty when the agency as a whole
     * was). People of a site, by its team or as deputies, see their own sites' requests; the agency's own desk sees all.
     */
    public Predicate<Optional<String>> queue(Caller caller, AgencyId agency, String area) {
        List<AgencySite> all = sites.of(agency, area);
        if (all.isEmpty()) {
            return site -> true;
        }
        String userName =
                accounts.byId(caller.user()).map(u -> u.user().userName()).orElse("");
        Set<String> own = all.stream()
                .filter(s -> answers(caller, userName, s))
                .map(AgencySite::id)
                .collect(Collectors.toSet());
        return site -> own.isEmpty() || site.filter(own::contains).isPresent();
    }

    private static boolean answers(Caller caller, String userName, AgencySite site) {
        return caller.teams().contains(site.team()) || site.deputies().contains(userName);
    }

    private static Optional<AgencySite> byCode(List<AgencySite> all, PersonDetails person) {
        Set<String> codes = person.identifiers().stream()
                .filter(i -> SCHEMES.contains(i.scheme()))
                .map(Identifier::value)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return all.stream().filter(s -> codes.contains(s.id())).findFirst();
    }

    private static Optional<AgencySite> byDistrict(List<AgencySite> all, PersonDetails person) {
        String district = person.addresses().stream()
                .findFirst()
                .map(PostalAddress::postcode)
                .map(Sites::district)
                .orElse("");
        List<AgencySite> serving =
                all.stream().filter(s -> s.postcodes().contains(district)).toList();
        return serving.size() == 1 ? Optional.of(serving.get(0)) : Optional.empty();
    }

    /** What stands before the last three characters of a postcode. */
    private static String district(String postcode) {
        String tight = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
        return tight.length() > 4 ? tight.substring(0, tight.length() - 3) : tight;
    }
}
