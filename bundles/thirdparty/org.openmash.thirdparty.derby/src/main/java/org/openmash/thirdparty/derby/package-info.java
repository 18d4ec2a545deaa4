/**
 * Apache Derby, repackaged as one bundle because its own jars are sealed or no bundles at all. Only the store uses it,
 * through the {@code DataSourceFactory} service with {@code osgi.jdbc.driver.name=derby}.
 */
package org.openmash.thirdparty.derby;
