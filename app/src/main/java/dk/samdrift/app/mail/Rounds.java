package dk.samdrift.app.mail;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Goes through the outbox again and again while the program runs. Where two nodes do so, a letter
 * is taken by one of them.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Rounds {

  private static final int SECONDS_TO_END = 5;

  private final Sender sender;
  private final Clock clock;

  Rounds(Sender sender, Clock clock) {
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * For what is done every few seconds. Its threads are virtual: one that waits for a mail server
   * that does not answer gives up as soon as it is interrupted, and before the database goes.
   */
  @Bean
  @DependsOn("dataSource")
  static ThreadPoolTaskScheduler roundsScheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(2);
    scheduler.setVirtualThreads(true);
    scheduler.setThreadNamePrefix("rounds-");
    scheduler.setAwaitTerminationSeconds(SECONDS_TO_END);
    return scheduler;
  }

  @Scheduled(scheduler = "roundsScheduler", fixedDelayString = "${samdrift.mail.every:PT2S}")
  void send() {
    sender.sendDue(clock.instant());
  }
}
