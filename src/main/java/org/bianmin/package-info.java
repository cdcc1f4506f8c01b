/**
 * Bianmin (便民). The rooms of the house stand on six floors, from the ground up: {@code ground}, {@code content}, {@code search},
 * {@code domain}, {@code doors}, {@code run}. Content says what there is (types), the database what happened (instances), files
 * what was made public. Each room is a package marked with {@link org.bianmin.Module}; its {@code package-info} says what it is
 * for, what was decided and what was rejected.
 */
package org.bianmin;
