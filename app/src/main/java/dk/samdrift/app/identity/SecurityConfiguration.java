package dk.samdrift.app.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Signing in and out, sessions in the database, headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "identity.session", maxInactiveIntervalInSeconds = 4 * 60 * 60)
class SecurityConfiguration {

  private static final Duration A_YEAR = Duration.ofDays(365);

  /** Argon2id with 16 MB: about a tenth of a second for us, and memory that attackers must have. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 3);
  }

  /** The prefix makes browsers refuse the cookie from another host, path or an open line. */
  @Bean
  CookieSerializer cookieSerializer() {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName("__Host-samdrift");
    cookie.setCookiePath("/");
    cookie.setUseSecureCookie(true);
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  @Bean
  HttpSessionIdResolver sessionIds(CookieSerializer cookie) {
    CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    cookies.setCookieSerializer(cookie);
    return new SessionsOfPages(cookies);
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      AuthorizationManager<RequestAuthorizationContext> door,
      AccessDeniedHandler refused,
      AuthenticationSuccessHandler welcome) {
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(door))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("email")
                .passwordParameter("password")
                .successHandler(welcome)
                .failureHandler(new SignInFailure())
                .permitAll())
        .exceptionHandling(handling ->
            handling
                .accessDeniedHandler(refused)
                .authenticationEntryPoint(SecurityConfiguration::askToSignIn))
        .csrf(csrf -> csrf.csrfTokenRepository(new TokensOfPages()))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .headers(headers ->
            headers
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .httpStrictTransportSecurity(
                    strict -> strict.maxAgeInSeconds(A_YEAR.toSeconds()).includeSubDomains(true)))
        .build();
  }

  /** A script that wanted a part of a page is told to load the whole, which leads to the form. */
  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect("/sign-in");
    } else {
      response.setHeader("HX-Refresh", "true");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}
