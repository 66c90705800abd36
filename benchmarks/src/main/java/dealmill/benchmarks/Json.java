package dealmill.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The mapper that figures travel with. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}
}
