# privet with git, for pipelines and for pre-commit's hook privet-docker:
#
#   docker build --tag privet .
#   docker run --rm --volume "$PWD:/src:ro" privet scan

FROM swift:6.2-bookworm AS build
# The newest of the distribution are wanted.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends \
    libpcre2-dev libsqlite3-dev libyaml-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN swift build --configuration release --product privet \
  && strip -o privet .build/release/privet

FROM debian:bookworm-slim
# What is mounted belongs to somebody else; privet only reads it, and tells git to run nothing of it.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends \
    git libmariadb3 libpcre2-8-0 libpq5 libsqlite3-0 libstdc++6 libyaml-0-2 \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /build/privet /usr/local/bin/privet
COPY LICENSE NOTICE /usr/share/doc/privet/
USER 65532:65532
WORKDIR /src
ENTRYPOINT ["privet"]
CMD ["--help"]
