package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.bitacora.Asiento;
import mx.iecm.informe.trabajo.AsientoEscrito;

/** La bitácora: leerla por páginas y llevársela entera para verificarla. */
@RequestScoped
@Path("bitacora")
@Produces(MediaType.APPLICATION_JSON)
public class BitacoraResource {

  private static final int TANDA = 500;

  @Inject Quien quien;
  @Inject Bitacora bitacora;

  /** Del asiento más nuevo al más viejo. */
  @GET
  public Pagina<JsonObject> ver(@BeanParam Tramo tramo) {
    var asientos = asientos(tramo);
    return new Pagina<>(
        asientos.lista().stream().map(AsientoEscrito::json).toList(), asientos.siguiente());
  }

  /** Los mismos, sin escribir. */
  public Pagina<Asiento> asientos(Tramo tramo) {
    quien.exigirQueVeaTodo();
    long antes = tramo.ultimoNumero().orElse(Long.MAX_VALUE);
    return tramo.pagina(cuantos -> bitacora.ultimos(antes, cuantos), Asiento::numero);
  }

  /** Toda, un asiento por línea y del primero al último: así la lee {@code informe bitacora}. */
  @GET
  @Path("exportada")
  @Produces("application/x-ndjson")
  public Response exportada() {
    quien.exigirQueVeaTodo();
    StreamingOutput cuerpo = this::escribir;
    return Response.ok(cuerpo)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bitacora.jsonl\"")
        .build();
  }

  private void escribir(OutputStream salida) throws IOException {
    long ultimo = 0;
    var tanda = bitacora.siguientes(ultimo, TANDA);
    while (!tanda.isEmpty()) {
      for (Asiento asiento : tanda) {
        String linea = AsientoEscrito.json(asiento) + "\n";
        salida.write(linea.getBytes(StandardCharsets.UTF_8));
        ultimo = asiento.numero();
      }
      tanda = bitacora.siguientes(ultimo, TANDA);
    }
  }
}
