package org.openmash.core.api.allocation;

import java.util.List;
import java.util.Set;

/**
 * A service of an area's directory.
 *
 * @param id the area's own code
 * @param tier 2 for early and targeted help, 3 for statutory provision
 * @param team receiving team that answers for it
 * @param youngest age in years from which children may come
 * @param oldest age in years up to which children may come
 * @param levels levels of need of the area's framework for which it is there
 * @param needs what it is for, in words
 * @param capacity families that may wait before its queue is too long
 * @param waiting families that wait, as the service last said
 * @param weeks how long a family waits, in weeks
 * @param postcodes first letters of postcodes it serves; none for the whole area
 */
public record LocalService(
        String area,
        String id,
        String name,
        int tier,
        String team,
        int youngest,
        int oldest,
        Set<Integer> levels,
        List<String> needs,
        int capacity,
        int waiting,
        int weeks,
        List<String> postcodes) {

    public LocalService {
        levels = Set.copyOf(levels);
        needs = List.copyOf(needs);
        postcodes = List.copyOf(postcodes);
    }
}
