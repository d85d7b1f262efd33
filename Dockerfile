# syntax=docker/dockerfile:1
# Tags, not digests: CONTRIBUTING.md says how to pin both bases.
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY db db
COPY src/main src/main
COPY src/training src/training
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/build/.learned \
    ./mvnw -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/amble-*.jar extract --layers --application-filename amble.jar --destination layers

FROM eclipse-temurin:25-jre-noble
# PostgreSQL refuses to run as root, and wants its user to have a name.
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin amble \
    && install -d -o amble -g amble -m 700 /data
WORKDIR /amble
# What changes seldom comes first, so that a new version is one small layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENV AMBLE_DATA_FOLDER=/data
# Leaves room beside the heap for Java itself and, without an external database, for PostgreSQL.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
USER 10001
VOLUME /data
EXPOSE 8080
# The image has no curl; bash can ask by itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "amble.jar"]
