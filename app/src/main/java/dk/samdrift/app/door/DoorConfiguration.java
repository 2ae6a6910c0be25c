package dk.samdrift.app.door;

import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.task.Tasks;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the transaction round handlers, and hands them who the visitor is. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

  @Bean
  WebMvcRegistrations registrations(
      PlatformTransactionManager transactions, DraftDesk desk, OnceDesk once) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new HandlerTransactions(transactions, desk, once);
      }
    };
  }

  @Bean
  WebMvcConfigurer arguments(ObjectProvider<Tasks> tasks, ObjectProvider<Playbooks> playbooks) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WhoArgument());
        resolvers.add(new FrameArgument(tasks.getObject(), playbooks.getObject().words()));
      }
    };
  }
}
