package mx.iecm.informe.caso;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.libro.Armador;
import mx.iecm.informe.libro.TablasDebidas;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.regla.Expediente;

/**
 * Un caso entero ya revisado, se vaya a compilar o no.
 *
 * @param dictamen con todos los hallazgos
 * @param informe armado, con sus cuadros sin renglones
 * @param renglones cuántos se leyeron
 */
public record CasoRevisado(Dictamen dictamen, Informe informe, long renglones) {

  /**
   * Junta lo que dejó cada libro y lo revisa con las reglas del informe.
   *
   * @param base completa
   * @param leidas las entregas, en el orden del programa
   */
  public static CasoRevisado de(Base base, List<EntregaLeida> leidas) {
    var avisos = new Agrupador(base.criterio().ajustes());
    base.hallazgos().forEach(avisos);
    var medidas = base.medidas();
    var entregas = new ArrayList<Entrega>();
    var cuadros = new ArrayList<Cuadro>();
    for (EntregaLeida leida : leidas) {
      leida.hallazgos().forEach(avisos);
      medidas = medidas.mas(leida.medidas());
      entregas.addAll(leida.entrega());
      cuadros.addAll(leida.cuadros());
    }
    var informe =
        Armador.armar(base.programa().get(0), base.secretaria().get(0), entregas, cuadros, medidas);
    TablasDebidas.revisar(informe, avisos);
    var expediente = new Expediente(informe, medidas, base.anterior().stream().findFirst());
    base.criterio().reglas().delInforme(expediente).forEach(avisos);
    long renglones = leidas.stream().mapToLong(EntregaLeida::renglones).sum();
    return new CasoRevisado(base.criterio().dictaminar(avisos.hallazgos()), informe, renglones);
  }
}
