/**
 * One class per thing that two records can agree or disagree on, and the matcher that weighs them into a band. Nobody
 * outside this bundle imports it.
 */
package org.openmash.identity.internal;
