package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.entrega.Ventana;
import mx.iecm.informe.entrega.Ventanas;
import mx.iecm.informe.entrega.Zona;

/** Cuándo recibe un periodo. */
@RequestScoped
@Path("periodos/{periodo}/ventana")
@Produces(MediaType.APPLICATION_JSON)
public class VentanaResource {

  @Inject Quien quien;
  @Inject Ventanas ventanas;
  @Inject Condicion condicion;

  /** La que hay. */
  @GET
  public Ventana ver(@PathParam("periodo") String periodo) {
    quien.usuario();
    return ventanas.ver(periodo);
  }

  /**
   * La cambia: {@code abre} y {@code cierra}, con su hora, y {@code admiteTarde}. Sin {@code
   * cierra} recibe hasta nuevo aviso.
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Ventana poner(@PathParam("periodo") String periodo, String cuerpo) {
    quien.exigirSecretaria();
    var datos = new Datos(cuerpo);
    return poner(
        periodo, datos.texto("abre"), datos.opcional("cierra"), datos.siOno("admiteTarde"));
  }

  /** La cambia; un momento en blanco en {@code cierra} es no tenerlo. */
  public Ventana poner(String periodo, String abre, String cierra, boolean admiteTarde) {
    quien.exigirSecretaria();
    var cierre =
        cierra.isBlank() ? Optional.<Instant>empty() : Optional.of(Zona.leer("cierra", cierra));
    ventanas.poner(
        periodo,
        new Ventana(Zona.leer("abre", abre), cierre, admiteTarde),
        quien.usuario(),
        actual -> condicion.exigir(Optional.of(actual)));
    return ventanas.ver(periodo);
  }
}
