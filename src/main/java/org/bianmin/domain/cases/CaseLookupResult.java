package org.bianmin.domain.cases;

import java.util.List;

/**
 * The answer to a {@link CaseLookup}: either the case, or the errors. Whether it was the number or the secret that was
 * wrong is not told, as long as both could be real.
 */
public record CaseLookupResult(CaseView found, List<FieldError> errors) {}
