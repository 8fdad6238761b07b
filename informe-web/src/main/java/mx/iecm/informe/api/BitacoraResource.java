package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.bitacora.Asiento;
import mx.iecm.informe.trabajo.AsientoEscrito;

/** La bitácora: leerla por páginas y llevársela entera para verificarla. */
@RequestScoped
@Path("bitacora")
@Produces(MediaType.APPLICATION_JSON)
public class BitacoraResource {

  private static final int MAYOR = 500;

  @Inject Quien quien;
  @Inject Bitacora bitacora;

  /**
   * Del asiento más nuevo al más viejo. La página que sigue se pide con {@code antes} igual al
   * último número de esta: lo que se anote entre tanto no la mueve.
   *
   * @param antes solo los de número menor
   * @param cuantos a lo más, hasta 500
   */
  @GET
  public List<JsonObject> ver(
      @QueryParam("antes") @DefaultValue("9223372036854775807") long antes,
      @QueryParam("cuantos") @DefaultValue("100") int cuantos) {
    return asientos(antes, cuantos).stream().map(AsientoEscrito::json).toList();
  }

  /** Los mismos, sin escribir. */
  public List<Asiento> asientos(long antes, int cuantos) {
    quien.exigirQueVeaTodo();
    return bitacora.ultimos(antes, Math.max(1, Math.min(cuantos, MAYOR)));
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
    var tanda = bitacora.siguientes(ultimo, MAYOR);
    while (!tanda.isEmpty()) {
      for (Asiento asiento : tanda) {
        String linea = AsientoEscrito.json(asiento) + "\n";
        salida.write(linea.getBytes(StandardCharsets.UTF_8));
        ultimo = asiento.numero();
      }
      tanda = bitacora.siguientes(ultimo, MAYOR);
    }
  }
}
