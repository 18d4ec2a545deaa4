package org.openmash.itests.identity.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openmash.itests.identity.families.Soul.Place;

/** Where families live: districts of very different size, about a dozen homes to a postcode. Immutable. */
final class Places {

    private static final List<String> KINDS =
            List.of("Road", "Street", "Close", "Avenue", "Lane", "Gardens", "Drive", "Court", "Place", "Way");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int DISTRICTS = 24;
    private static final int HOUSES = 60;

    private final List<Place> streets = new ArrayList<>();

    /** @param families that want a home */
    Places(long seed, int families, Shares shares, NameBank names) {
        Random random = new Random(seed ^ 0x5DEECE66DL);
        List<String> towns = new ArrayList<>();
        for (int i = 0; i < DISTRICTS; i++) {
            towns.add(names.stem(random));
        }
        int postcodes = Math.max(DISTRICTS, (int) (families / shares.of("homes-per-postcode")));
        for (int i = 0; i < postcodes; i++) {
            int district = (int) (DISTRICTS * Math.pow(random.nextDouble(), 2));
            String postcode = "MX" + (district + 1) + " " + random.nextInt(10) + letter(random) + letter(random);
            String street = names.stem(random) + " " + KINDS.get(random.nextInt(KINDS.size()));
            streets.add(new Place("", street, towns.get(district), postcode));
        }
    }

    Place home(Random random) {
        Place street = streets.get(random.nextInt(streets.size()));
        return new Place(
                Integer.toString(1 + random.nextInt(HOUSES)), street.street(), street.town(), street.postcode());
    }

    private static char letter(Random random) {
        return INWARD.charAt(random.nextInt(INWARD.length()));
    }
}
