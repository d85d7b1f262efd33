package coach.amble.quartz;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;

/** The jobs, each run by one replica at a time in the whole cluster. */
public final class Schedule implements AutoCloseable {
  private final Scheduler scheduler;

  /**
   * Starts ticking.
   *
   * @param database where the replicas meet
   * @param jobs one of each kind
   */
  public Schedule(DataSource database, List<? extends TimedJob> jobs) throws SchedulerException {
    DBConnectionManager.getInstance()
        .addConnectionProvider("amble", new PooledConnections(database));
    this.scheduler = new StdSchedulerFactory(settings()).getScheduler();
    var instances = jobs.stream().collect(Collectors.toMap(TimedJob::getClass, job -> job));
    scheduler.setJobFactory(
        (bundle, it) -> {
          Job job = instances.get(bundle.getJobDetail().getJobClass());
          if (job == null) {
            throw new SchedulerException("no job " + bundle.getJobDetail().getKey());
          }
          return job;
        });
    for (TimedJob job : jobs) {
      plan(job);
    }
    scheduler.start();
  }

  private void plan(TimedJob job) throws SchedulerException {
    String name = job.getClass().getSimpleName();
    JobDetail detail = JobBuilder.newJob(job.getClass()).withIdentity(name).build();
    Trigger trigger =
        TriggerBuilder.newTrigger()
            .withIdentity(name)
            .withSchedule(
                SimpleScheduleBuilder.repeatSecondlyForever((int) job.every().toSeconds())
                    .withMisfireHandlingInstructionNextWithRemainingCount())
            .build();
    scheduler.scheduleJob(detail, Set.of(trigger), true);
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", "amble");
    settings.put("org.quartz.scheduler.instanceId", "AUTO");
    settings.put("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.put("org.quartz.threadPool.threadCount", "3");
    settings.put("org.quartz.threadPool.makeThreadsDaemons", "true");
    settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    settings.put(
        "org.quartz.jobStore.driverDelegateClass",
        "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
    settings.put("org.quartz.jobStore.dataSource", "amble");
    settings.put("org.quartz.jobStore.isClustered", "true");
    return settings;
  }

  /** Lets running jobs end. */
  @Override
  public void close() throws SchedulerException {
    scheduler.shutdown(true);
  }
}
