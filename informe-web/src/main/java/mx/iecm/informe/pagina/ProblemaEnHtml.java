package mx.iecm.informe.pagina;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import mx.iecm.informe.problema.Problemas;

/** Un problema, dicho en una página. */
@Provider
public class ProblemaEnHtml implements ExceptionMapper<Throwable> {

  @Inject Marco marco;

  @Override
  public Response toResponse(Throwable causa) {
    var problema = Problemas.de(causa);
    var pagina =
        marco.pagina(
            problema.tipo().estado(),
            "problema",
            Map.of("problema", problema, "hallazgos", HallazgoVisto.porHoja(problema.hallazgos())));
    problema.espera().ifPresent(s -> pagina.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, s));
    return pagina;
  }
}
