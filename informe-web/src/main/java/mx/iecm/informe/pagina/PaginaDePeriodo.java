package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.CompilacionesDePeriodoResource;
import mx.iecm.informe.api.PeriodosResource;
import mx.iecm.informe.api.Tramo;
import mx.iecm.informe.api.VentanaResource;
import mx.iecm.informe.compilacion.Marcha;

/** El tablero de un periodo: quién ha entregado, y compilar. */
@RequestScoped
@Path("periodos/{periodo}")
@Produces(Marco.HTML)
public class PaginaDePeriodo {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject PeriodosResource periodos;
  @Inject VentanaResource ventana;
  @Inject CompilacionesDePeriodoResource compilaciones;
  @Inject Clock reloj;

  /** El tablero. */
  @GET
  public Response ver(@PathParam("periodo") String periodo, @BeanParam Tramo tramo) {
    quien.exigirQueVeaTodo();
    var tablero = periodos.uno(periodo);
    var historia = compilaciones.historia(periodo, tramo);
    return marco.pagina(
        "tablero",
        Map.of(
            "tablero", tablero,
            "grafica", GraficaDelTablero.de(tablero, reloj.instant()),
            "compilaciones", historia.lista(),
            "siguiente", historia.siguiente(),
            "secretaria", quien.esSecretaria()));
  }

  /** Encarga una compilación y va a ver cómo marcha. */
  @POST
  @Path("compilaciones")
  public Response compilar(
      @PathParam("periodo") String periodo,
      @FormParam("borrador") @DefaultValue("false") boolean borrador,
      @FormParam("acabado") @DefaultValue("") String acabado) {
    var marcha = (Marcha) compilaciones.encargar(periodo, borrador, acabado).getEntity();
    return Marco.ir(Direccion.de("compilaciones", marcha.id()));
  }

  /** Cambia cuándo recibe. */
  @POST
  @Path("ventana")
  public Response recibir(
      @PathParam("periodo") String periodo,
      @FormParam("abre") @DefaultValue("") String abre,
      @FormParam("cierra") @DefaultValue("") String cierra,
      @FormParam("admiteTarde") @DefaultValue("false") boolean admiteTarde) {
    ventana.poner(periodo, abre, cierra, admiteTarde);
    return Marco.ir(Direccion.de("periodos", periodo));
  }

  /** Deja de recibir. */
  @POST
  @Path("cierre")
  public Response cerrar(@PathParam("periodo") String periodo) {
    periodos.cerrar(periodo);
    return Marco.ir(Direccion.de("periodos", periodo));
  }

  /** Vuelve a recibir. */
  @POST
  @Path("apertura")
  public Response reabrir(@PathParam("periodo") String periodo) {
    periodos.reabrir(periodo);
    return Marco.ir(Direccion.de("periodos", periodo));
  }
}
