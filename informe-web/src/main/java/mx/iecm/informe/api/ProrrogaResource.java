package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.entrega.Prorroga;
import mx.iecm.informe.entrega.Ventanas;
import mx.iecm.informe.entrega.Zona;

/** El tiempo de más que la secretaría da a un área. */
@RequestScoped
@Path("periodos/{periodo}/areas/{area}/prorroga")
@Produces(MediaType.APPLICATION_JSON)
public class ProrrogaResource {

  @Inject Quien quien;
  @Inject Ventanas ventanas;
  @Inject Condicion condicion;

  /** La que tiene. */
  @GET
  public Prorroga ver(@PathParam("periodo") String periodo, @PathParam("area") String area) {
    quien.exigirQueVea(area);
    return ventanas
        .prorroga(periodo, area)
        .orElseThrow(() -> NO_EXISTE.con("%s no tiene prórroga.".formatted(area)));
  }

  /** Se la da o se la cambia: {@code hasta}, con su hora, y {@code motivo}. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Prorroga dar(
      @PathParam("periodo") String periodo, @PathParam("area") String area, String cuerpo) {
    quien.exigirSecretaria();
    var datos = new Datos(cuerpo);
    return dar(periodo, area, datos.texto("hasta"), datos.texto("motivo"));
  }

  /** Se la da o se la cambia. */
  public Prorroga dar(String periodo, String area, String hasta, String motivo) {
    quien.exigirSecretaria();
    var sello = new Ventanas.MasTiempo(Zona.leer("hasta", hasta), motivo, quien.usuario());
    ventanas.prorrogar(periodo, area, sello, condicion::exigir);
    return ver(periodo, area);
  }

  /** Se la quita; si no la tenía, nada cambia. */
  @DELETE
  public void quitar(@PathParam("periodo") String periodo, @PathParam("area") String area) {
    quien.exigirSecretaria();
    ventanas.quitarProrroga(periodo, area, quien.usuario());
  }
}
