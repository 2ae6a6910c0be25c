package dk.samdrift.app.door;

import dk.samdrift.app.identity.AccessKeys;
import dk.samdrift.app.identity.WrongTries;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.token.AccessTokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The interface for programs: no session, no cookie, and therefore no form that a stranger's page
 * could send in somebody's name. What lets in is the token alone.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http,
      AccessKeys keys,
      AccessTokens tokens,
      Organisations organisations,
      WrongTries wrongTries,
      PathIds pathIds,
      Clock clock) {
    ApiKeeper keeper = new ApiKeeper(keys, tokens, organisations, wrongTries, pathIds, clock);
    return http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterAt(keeper, AuthorizationFilter.class)
        .build();
  }
}
